extension NarrationWords {
    static let nigeria = NarrationWords(
        country: .nigeria,
        shops: [
            "OKORO STORES", "MAMA BISI FOODS", "PALMGROVE SUPERMARKET", "ILE-OJA MART", "BLUE GATE PHARMACY",
            "SUYA CORNER", "FRESHBASKET LEKKI", "RIVERBEND FILLING STN", "ZUMA ELECTRONICS", "ADUNNI FABRICS",
            "CROWN BAKERY & SONS", "GREENFIELD FEEDS", "STARLIGHT CINEMA", "TRUE VINE BOOKSHOP",
        ],
        companies: [
            "BLUEPEAK LTD", "NOVACREST ENERGY LTD", "SAHEL LOGISTICS LTD", "IROKO SOFTWARE LTD",
            "DELTA CRAFT INDUSTRIES", "ATLAS AGRO ALLIED LTD", "HARBOURLINE SHIPPING", "OMI WATERS LTD",
        ],
        billers: [
            "SWIFTNET FIBRE", "LAGOON WATER BOARD", "SHOPNAIJA ONLINE", "STREAMBOX", "EDUPAY PORTAL",
            "JARA DEALS",
        ],
        banks: ["HARMATTAN", "SAVANNAH TR", "LAGOON INV", "SUNBIRD MFB", "KOBOLINE"],
        places: ["LAGOS", "IKEJA", "LEKKI PH 1", "ABUJA", "IBADAN", "ENUGU", "KANO", "YABA", "SURULERE"])
}
