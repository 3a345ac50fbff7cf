import TestSupport

let golden = Golden(target: "ReportTemplatesTests")
