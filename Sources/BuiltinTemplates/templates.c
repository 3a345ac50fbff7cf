// Written by Scripts/list-templates: run it again after adding, renaming or removing a template.
#include "BuiltinTemplates.h"

// The compilers of the toolchains that build Folio know #embed; it is older than the standard they default to.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Templates/camt/_statement.xml" suffix(,)
0};
static const unsigned char file_1[] = {
#embed "../../Templates/camt/camt-053-001-02.xml" suffix(,)
0};
static const unsigned char file_2[] = {
#embed "../../Templates/camt/camt-053-001-08.xml" suffix(,)
0};
static const unsigned char file_3[] = {
#embed "../../Templates/csv/erpnext.csv" suffix(,)
0};
static const unsigned char file_4[] = {
#embed "../../Templates/csv/excel-semicolon.csv" suffix(,)
0};
static const unsigned char file_5[] = {
#embed "../../Templates/csv/excel.csv" suffix(,)
0};
static const unsigned char file_6[] = {
#embed "../../Templates/csv/firefly-iii.csv" suffix(,)
0};
static const unsigned char file_7[] = {
#embed "../../Templates/csv/freeagent.csv" suffix(,)
0};
static const unsigned char file_8[] = {
#embed "../../Templates/csv/homebank.csv" suffix(,)
0};
static const unsigned char file_9[] = {
#embed "../../Templates/csv/income.csv" suffix(,)
0};
static const unsigned char file_10[] = {
#embed "../../Templates/csv/investments.csv" suffix(,)
0};
static const unsigned char file_11[] = {
#embed "../../Templates/csv/kyc.csv" suffix(,)
0};
static const unsigned char file_12[] = {
#embed "../../Templates/csv/month-end-portfolio.csv" suffix(,)
0};
static const unsigned char file_13[] = {
#embed "../../Templates/csv/odoo.csv" suffix(,)
0};
static const unsigned char file_14[] = {
#embed "../../Templates/csv/quickbooks-online.csv" suffix(,)
0};
static const unsigned char file_15[] = {
#embed "../../Templates/csv/sage-4.csv" suffix(,)
0};
static const unsigned char file_16[] = {
#embed "../../Templates/csv/sage-one-za.csv" suffix(,)
0};
static const unsigned char file_17[] = {
#embed "../../Templates/csv/sage.csv" suffix(,)
0};
static const unsigned char file_18[] = {
#embed "../../Templates/csv/statement.csv" suffix(,)
0};
static const unsigned char file_19[] = {
#embed "../../Templates/csv/tsv.tsv" suffix(,)
0};
static const unsigned char file_20[] = {
#embed "../../Templates/csv/wave.csv" suffix(,)
0};
static const unsigned char file_21[] = {
#embed "../../Templates/csv/xero.csv" suffix(,)
0};
static const unsigned char file_22[] = {
#embed "../../Templates/csv/ynab.csv" suffix(,)
0};
static const unsigned char file_23[] = {
#embed "../../Templates/csv/zoho-books.csv" suffix(,)
0};
static const unsigned char file_24[] = {
#embed "../../Templates/html/_macros.html" suffix(,)
0};
static const unsigned char file_25[] = {
#embed "../../Templates/html/_page.html" suffix(,)
0};
static const unsigned char file_26[] = {
#embed "../../Templates/html/_sheet.css" suffix(,)
0};
static const unsigned char file_27[] = {
#embed "../../Templates/html/_statement.css" suffix(,)
0};
static const unsigned char file_28[] = {
#embed "../../Templates/html/income.html" suffix(,)
0};
static const unsigned char file_29[] = {
#embed "../../Templates/html/investments.html" suffix(,)
0};
static const unsigned char file_30[] = {
#embed "../../Templates/html/kyc.html" suffix(,)
0};
static const unsigned char file_31[] = {
#embed "../../Templates/html/month-end-portfolio.html" suffix(,)
0};
static const unsigned char file_32[] = {
#embed "../../Templates/html/statement.html" suffix(,)
0};
static const unsigned char file_33[] = {
#embed "../../Templates/journals/beancount.beancount" suffix(,)
0};
static const unsigned char file_34[] = {
#embed "../../Templates/journals/hledger.journal" suffix(,)
0};
static const unsigned char file_35[] = {
#embed "../../Templates/journals/ledger.ledger" suffix(,)
0};
static const unsigned char file_36[] = {
#embed "../../Templates/json/firefly-iii-configuration.json" suffix(,)
0};
static const unsigned char file_37[] = {
#embed "../../Templates/json/json-lines.jsonl" suffix(,)
0};
static const unsigned char file_38[] = {
#embed "../../Templates/mt940/mt940.sta" suffix(,)
0};
static const unsigned char file_39[] = {
#embed "../../Templates/ofx/_statement-sgml.ofx" suffix(,)
0};
static const unsigned char file_40[] = {
#embed "../../Templates/ofx/_statement-xml.ofx" suffix(,)
0};
static const unsigned char file_41[] = {
#embed "../../Templates/ofx/gnucash.ofx" suffix(,)
0};
static const unsigned char file_42[] = {
#embed "../../Templates/ofx/kmymoney.ofx" suffix(,)
0};
static const unsigned char file_43[] = {
#embed "../../Templates/ofx/myob.ofx" suffix(,)
0};
static const unsigned char file_44[] = {
#embed "../../Templates/ofx/ofx-102-utf8.ofx" suffix(,)
0};
static const unsigned char file_45[] = {
#embed "../../Templates/ofx/ofx-102.ofx" suffix(,)
0};
static const unsigned char file_46[] = {
#embed "../../Templates/ofx/ofx-220-utf8.ofx" suffix(,)
0};
static const unsigned char file_47[] = {
#embed "../../Templates/ofx/ofx-220.ofx" suffix(,)
0};
static const unsigned char file_48[] = {
#embed "../../Templates/ofx/quickbooks-desktop.qbo" suffix(,)
0};
static const unsigned char file_49[] = {
#embed "../../Templates/qif/qif.qif" suffix(,)
0};
static const unsigned char file_50[] = {
#embed "../../Templates/tally/tally.xml" suffix(,)
0};
static const unsigned char file_51[] = {
#embed "../../Templates/xlsx/income.xlsx" suffix(,)
0};
static const unsigned char file_52[] = {
#embed "../../Templates/xlsx/income.yml" suffix(,)
0};
static const unsigned char file_53[] = {
#embed "../../Templates/xlsx/kyc.xlsx" suffix(,)
0};
static const unsigned char file_54[] = {
#embed "../../Templates/xlsx/kyc.yml" suffix(,)
0};
static const unsigned char file_55[] = {
#embed "../../Templates/xlsx/lender-pack.xlsx" suffix(,)
0};
static const unsigned char file_56[] = {
#embed "../../Templates/xlsx/lender-pack.yml" suffix(,)
0};
static const unsigned char file_57[] = {
#embed "../../Templates/xlsx/monthly-report.xlsx" suffix(,)
0};
static const unsigned char file_58[] = {
#embed "../../Templates/xlsx/monthly-report.yml" suffix(,)
0};
static const unsigned char file_59[] = {
#embed "../../Templates/xlsx/portfolio.xlsx" suffix(,)
0};
static const unsigned char file_60[] = {
#embed "../../Templates/xlsx/portfolio.yml" suffix(,)
0};
static const unsigned char file_61[] = {
#embed "../../Templates/xlsx/statement-workbook.xlsx" suffix(,)
0};
static const unsigned char file_62[] = {
#embed "../../Templates/xlsx/statement-workbook.yml" suffix(,)
0};

static const struct folio_builtin_template files[] = {
    {"camt/_statement.xml", file_0, sizeof file_0 - 1},
    {"camt/camt-053-001-02.xml", file_1, sizeof file_1 - 1},
    {"camt/camt-053-001-08.xml", file_2, sizeof file_2 - 1},
    {"csv/erpnext.csv", file_3, sizeof file_3 - 1},
    {"csv/excel-semicolon.csv", file_4, sizeof file_4 - 1},
    {"csv/excel.csv", file_5, sizeof file_5 - 1},
    {"csv/firefly-iii.csv", file_6, sizeof file_6 - 1},
    {"csv/freeagent.csv", file_7, sizeof file_7 - 1},
    {"csv/homebank.csv", file_8, sizeof file_8 - 1},
    {"csv/income.csv", file_9, sizeof file_9 - 1},
    {"csv/investments.csv", file_10, sizeof file_10 - 1},
    {"csv/kyc.csv", file_11, sizeof file_11 - 1},
    {"csv/month-end-portfolio.csv", file_12, sizeof file_12 - 1},
    {"csv/odoo.csv", file_13, sizeof file_13 - 1},
    {"csv/quickbooks-online.csv", file_14, sizeof file_14 - 1},
    {"csv/sage-4.csv", file_15, sizeof file_15 - 1},
    {"csv/sage-one-za.csv", file_16, sizeof file_16 - 1},
    {"csv/sage.csv", file_17, sizeof file_17 - 1},
    {"csv/statement.csv", file_18, sizeof file_18 - 1},
    {"csv/tsv.tsv", file_19, sizeof file_19 - 1},
    {"csv/wave.csv", file_20, sizeof file_20 - 1},
    {"csv/xero.csv", file_21, sizeof file_21 - 1},
    {"csv/ynab.csv", file_22, sizeof file_22 - 1},
    {"csv/zoho-books.csv", file_23, sizeof file_23 - 1},
    {"html/_macros.html", file_24, sizeof file_24 - 1},
    {"html/_page.html", file_25, sizeof file_25 - 1},
    {"html/_sheet.css", file_26, sizeof file_26 - 1},
    {"html/_statement.css", file_27, sizeof file_27 - 1},
    {"html/income.html", file_28, sizeof file_28 - 1},
    {"html/investments.html", file_29, sizeof file_29 - 1},
    {"html/kyc.html", file_30, sizeof file_30 - 1},
    {"html/month-end-portfolio.html", file_31, sizeof file_31 - 1},
    {"html/statement.html", file_32, sizeof file_32 - 1},
    {"journals/beancount.beancount", file_33, sizeof file_33 - 1},
    {"journals/hledger.journal", file_34, sizeof file_34 - 1},
    {"journals/ledger.ledger", file_35, sizeof file_35 - 1},
    {"json/firefly-iii-configuration.json", file_36, sizeof file_36 - 1},
    {"json/json-lines.jsonl", file_37, sizeof file_37 - 1},
    {"mt940/mt940.sta", file_38, sizeof file_38 - 1},
    {"ofx/_statement-sgml.ofx", file_39, sizeof file_39 - 1},
    {"ofx/_statement-xml.ofx", file_40, sizeof file_40 - 1},
    {"ofx/gnucash.ofx", file_41, sizeof file_41 - 1},
    {"ofx/kmymoney.ofx", file_42, sizeof file_42 - 1},
    {"ofx/myob.ofx", file_43, sizeof file_43 - 1},
    {"ofx/ofx-102-utf8.ofx", file_44, sizeof file_44 - 1},
    {"ofx/ofx-102.ofx", file_45, sizeof file_45 - 1},
    {"ofx/ofx-220-utf8.ofx", file_46, sizeof file_46 - 1},
    {"ofx/ofx-220.ofx", file_47, sizeof file_47 - 1},
    {"ofx/quickbooks-desktop.qbo", file_48, sizeof file_48 - 1},
    {"qif/qif.qif", file_49, sizeof file_49 - 1},
    {"tally/tally.xml", file_50, sizeof file_50 - 1},
    {"xlsx/income.xlsx", file_51, sizeof file_51 - 1},
    {"xlsx/income.yml", file_52, sizeof file_52 - 1},
    {"xlsx/kyc.xlsx", file_53, sizeof file_53 - 1},
    {"xlsx/kyc.yml", file_54, sizeof file_54 - 1},
    {"xlsx/lender-pack.xlsx", file_55, sizeof file_55 - 1},
    {"xlsx/lender-pack.yml", file_56, sizeof file_56 - 1},
    {"xlsx/monthly-report.xlsx", file_57, sizeof file_57 - 1},
    {"xlsx/monthly-report.yml", file_58, sizeof file_58 - 1},
    {"xlsx/portfolio.xlsx", file_59, sizeof file_59 - 1},
    {"xlsx/portfolio.yml", file_60, sizeof file_60 - 1},
    {"xlsx/statement-workbook.xlsx", file_61, sizeof file_61 - 1},
    {"xlsx/statement-workbook.yml", file_62, sizeof file_62 - 1},
};

size_t folio_builtin_template_count(void) { return sizeof files / sizeof files[0]; }

struct folio_builtin_template folio_builtin_template(size_t index) { return files[index]; }
