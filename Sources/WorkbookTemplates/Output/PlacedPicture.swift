/// A picture of the data with the part of the output that holds it.
struct PlacedPicture: Sendable {
    let picture: DataPictures.Picture
    let part: String

    /// The relationship of a drawing to the picture, of the form (transitional or strict) that the others have.
    func relationship(_ id: String, like others: Relationships) -> Relationships.Relationship {
        let type =
            others.first("image")?.type
            ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
        return Relationships.Relationship(id: id, type: type, target: "/" + part, isExternal: false)
    }
}
