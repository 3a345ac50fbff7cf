/// Lets a limited number of tests through at once, first come, first served.
///
/// Tests run all at once; a server, a session and their threads for each of a thousand would exhaust the machine.
actor Gate {
    static let sandboxes = Gate(places: 8)

    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) {
        self.places = places
    }

    func enter() async {
        if places > 0 {
            places -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func leave() {
        if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
    }
}
