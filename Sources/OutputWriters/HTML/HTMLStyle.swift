/// The style sheet of the page: for wide and narrow screens, and for A4 paper.
enum HTMLStyle {
    /// The whole sheet, to stand in the page itself: a statement is one file that needs no network.
    static let sheet = screen + narrow + paper

    private static let screen = """
        :root { color-scheme: light; --ink: #1b2733; --soft: #55616f; --line: #dde3e9; --deep: #0b4f5c; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #f3f5f7; color: var(--ink); line-height: 1.45;
          font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial,
            sans-serif; }
        main { max-width: 62rem; margin: 2.5rem auto; background: #fff; border: 1px solid var(--line);
          border-top: .35rem solid var(--deep); border-radius: .5rem; padding: 2.25rem 2.5rem; }
        header { display: flex; flex-wrap: wrap; gap: 1rem 3rem; justify-content: space-between; }
        .bank, caption, .badge { overflow-wrap: anywhere; }
        h1 { margin: 0 0 .15rem; font-size: 1.75rem; line-height: 1.2; font-weight: 650; }
        p { margin: 0; }
        .bank { color: var(--deep); font-weight: 650; margin-bottom: .5rem; }
        .period, .none, .more, footer { color: var(--soft); }
        dl, dd { margin: 0; }
        dt { color: var(--soft); font-size: .8rem; }
        .facts { display: grid; grid-template-columns: auto auto; gap: .2rem 1rem; align-content: start;
          align-items: baseline; }
        .facts dd { font-weight: 550; overflow-wrap: anywhere; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem;
          margin: 1.75rem 0 .75rem; }
        .cards > dl { border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; }
        .cards > .closing { background: var(--deep); border-color: var(--deep); }
        .closing * { color: #fff; }
        .cards dd { font-size: 1.2rem; font-weight: 650; overflow-wrap: anywhere; }
        .cards .more { font-size: .8rem; font-weight: 400; }
        .cards .code { font-size: .75rem; font-weight: 550; }
        dd, td { font-variant-numeric: tabular-nums; }
        .badge { border-radius: .5rem; padding: .7rem 1rem; font-size: .9rem; margin-bottom: 1.75rem; }
        .proven { background: #e5f3eb; color: #0b5130; }
        .unproven { background: #fcf2d9; color: #624400; }
        .broken { background: #fde9e7; color: #84190f; }
        table { width: 100%; border-collapse: collapse; font-size: .9rem; }
        caption { text-align: left; padding-bottom: .5rem; color: var(--soft); font-size: .8rem; }
        caption strong { display: block; color: var(--ink); font-size: 1.05rem; }
        th { text-align: left; font-size: .8rem; font-weight: 650; color: var(--soft); }
        thead th { position: sticky; top: 0; background: #fff; box-shadow: inset 0 -2px var(--deep); }
        th, td { padding: .55rem .6rem; vertical-align: top; }
        tbody tr { border-bottom: 1px solid var(--line); }
        .number { text-align: right; white-space: nowrap; }
        .date { white-space: nowrap; color: var(--soft); }
        .text { overflow-wrap: anywhere; width: 46%; }
        .more { display: block; font-size: .88em; }
        .credit { color: #0b6437; font-weight: 550; }
        .note { display: block; margin-top: .2rem; font-size: .88em; font-weight: 550; color: #84190f; }
        .gap { background: #fef4f3; }
        tfoot td, tfoot th { border-top: 2px solid var(--deep); font-weight: 650; color: var(--ink); }
        footer { margin-top: 1.5rem; font-size: .8rem; }

        """

    private static let narrow = """
        @media screen and (max-width: 640px) {
          body { background: #fff; }
          main { margin: 0; border-width: .35rem 0 0; border-radius: 0; padding: 1.25rem 1rem; }
          .cards { gap: .5rem; margin-top: 1.25rem; }
          .cards > dl { padding: .6rem .75rem; }
          .cards dd { font-size: 1.05rem; }
          table, caption, tbody, tfoot { display: block; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { display: grid; grid-template-columns: 1fr auto; column-gap: 1rem; padding: .7rem 0; }
          .gap { margin: 0 -1rem; padding: .7rem 1rem; }
          th, td { padding: 0; }
          td:empty { display: none; }
          .text { grid-area: 1 / 1 / 2 / 2; width: auto; }
          .debit, .credit { grid-area: 1 / 2 / 2 / 3; font-weight: 650; }
          tbody .debit::before { content: "\\2212"; }
          tbody .credit::before { content: "+"; }
          .date { grid-area: 2 / 1 / 3 / 2; font-size: .8rem; }
          .balance { grid-area: 2 / 2 / 3 / 3; font-size: .8rem; color: var(--soft); }
          .balance:not(:empty)::before { content: "Balance "; font-weight: 400; color: var(--soft); }
          .empty { grid-column: 1 / 3; }
          tfoot tr { border-top: 2px solid var(--deep); grid-template-columns: auto 1fr; row-gap: .2rem; }
          tfoot td, tfoot th { border: 0; font-size: .9rem; }
          tfoot .text { grid-area: 1 / 1 / 2 / 2; }
          tfoot .credit { grid-area: 1 / 2 / 2 / 3; }
          tfoot .debit { grid-area: 2 / 2 / 3 / 3; }
          tfoot .balance { grid-area: 3 / 2 / 4 / 3; color: var(--ink); font-size: .9rem; }
          tfoot .debit::before { content: "Money out "; font-weight: 400; color: var(--soft); }
          tfoot .credit::before { content: "Money in "; font-weight: 400; color: var(--soft); }
        }

        """

    private static let paper = """
        @page { size: A4; margin: 14mm 13mm 16mm; }
        @media print {
          html { font-size: 9pt; }
          body { background: none; }
          main { max-width: none; margin: 0; border: 0; padding: 0; border-radius: 0; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .cards { grid-template-columns: repeat(4, 1fr); gap: 3mm; margin-top: 6mm; }
          thead { display: table-header-group; }
          thead th { position: static; box-shadow: none; border-bottom: .5mm solid var(--deep); }
          tfoot { display: table-row-group; }
          tr, .cards, .badge, header, footer { break-inside: avoid; }
          th, td { padding: 1.5mm; }
        }

        """
}
