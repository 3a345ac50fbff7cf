/// Small pictures as data may hold them.
enum SamplePictures {
    /// A PNG of 60 by 20 pixels as a data URI.
    static let logo =
        "data:image/png;base64,"
        + "iVBORw0KGgoAAAANSUhEUgAAADwAAAAUCAIAAABeYcl+AAAALUlEQVR42u3OQQkAAAgEsEty/aMYyxQ+hMECLNO+E2"
        + "lpaWlpaWlpaWlpaekLCxW2wv0bCO/SAAAAAElFTkSuQmCC"

    /// A PNG of 10 by 30 pixels as base64 alone.
    static let receipt =
        "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAeCAIAAACaFxhnAAAAF0lEQVR42mOQWyCHBzGMSo9Kj0oPpDQAad4B4Jg4Mu"
        + "QAAAAASUVORK5CYII="
}
