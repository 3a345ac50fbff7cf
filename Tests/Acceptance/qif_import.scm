;; Reads a file with GnuCash's own importer of QIF: the code that its assistant calls, without a window.
;;
;;     guile qif_import.scm FILE.qif CURRENCY
;;
;; Prints a line for each transaction, fields between tabs: ROW, day, amount as a fraction, payee, category and memo
;; as Scheme writes texts. Exits with 1 when the importer warns or fails, or makes no transactions of what it read.
(use-modules (srfi srfi-1) (ice-9 format) (gnucash core-utils) (gnucash engine) (gnucash utilities)
             (gnucash app-utils) (gnucash qif-import))

(define path (cadr (command-line)))
(define currency (caddr (command-line)))
(define file (make-qif-file))

(define (clean? answer) (or (eq? answer #t) (null? answer)))
(define (refuse stage answer)
  (format (current-error-port) "~a: ~s~%" stage answer)
  (exit 1))

(let ((answer (qif-file:read-file file path (make-ticker-map) #f)))
  (unless (clean? answer) (refuse "reading" answer)))
(let ((answer (qif-file:parse-fields file #f)))
  (unless (clean? answer) (refuse "parsing" answer)))

;; The assistant asks for the account of a file that names none.
(unless (qif-file:check-from-acct file) (qif-import:fix-from-acct file "Bank"))

(for-each
 (lambda (transaction)
   (let ((day (qif-xtn:date transaction)))
     (for-each
      (lambda (split)
        (format #t "ROW\t~4,'0d-~2,'0d-~2,'0d\t~a\t~s\t~s\t~s~%"
                (third day) (second day) (first day) (qif-split:amount split)
                (or (qif-xtn:payee transaction) "") (or (qif-split:category split) "")
                (or (qif-split:memo split) "")))
      (qif-xtn:splits transaction))))
 (qif-file:xtns file))

(define commodity
  (gnc-commodity-table-insert
   (gnc-commodity-table-get-table (gnc-get-current-book))
   (gnc-commodity-new (gnc-get-current-book) currency "CURRENCY" currency "" 100)))

(let ((accounts (make-hash-table)) (categories (make-hash-table)) (memos (make-hash-table))
      (securities (make-hash-table)))
  (qif-dialog:make-account-display (list file) accounts '())
  (qif-dialog:make-category-display (list file) categories '())
  (qif-dialog:make-memo-display (list file) memos '())
  (let ((root (qif-import:qif-to-gnc (list file) accounts categories memos securities
                                     (gnc-commodity-get-printname commodity) #\n #f)))
    (when (or (not root) (symbol? root) (eq? root #t)) (refuse "making transactions" root))
    (for-each
     (lambda (account)
       (format #t "ACCOUNT\t~s\t~a\t~a~%" (gnc-account-get-full-name account)
               (length (xaccAccountGetSplitList account)) (xaccAccountGetBalance account)))
     (gnc-account-get-descendants-sorted root))))
