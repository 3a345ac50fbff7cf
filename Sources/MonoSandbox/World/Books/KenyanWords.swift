extension NarrationWords {
    static let kenya = NarrationWords(
        country: .kenya,
        shops: [
            "MAMA NJERI GROCERS", "RIVER ROAD HARDWARE", "SAVANNA CHEMIST", "TWIGA MINIMART",
            "KILIMO AGROVET",
            "PWANI FISH SHOP", "JACARANDA FUEL", "NYAMA PLACE",
        ],
        companies: [
            "RIFTLINE LOGISTICS LTD", "MAJANI TEA PACKERS", "SIMBA WEB STUDIOS LTD", "UMOJA SACCO SOCIETY",
        ],
        billers: ["NURU TOKENS", "MAJI WATER CO", "KASI FIBRE", "STREAMBOX", "SHULE FEES COLLECTION"],
        banks: ["KIJANI BANK", "SUNBIRD KE", "ZIWA BANK"],
        places: ["NAIROBI CBD", "WESTLANDS", "KISUMU", "MOMBASA", "THIKA", "NAKURU", "ELDORET"])
}
