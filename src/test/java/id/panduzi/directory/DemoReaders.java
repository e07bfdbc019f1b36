package id.panduzi.directory;

/** Demo people as if they had signed in. */
public final class DemoReaders {

    private final Directory directory;

    public DemoReaders(Directory directory) {
        this.directory = directory;
    }

    public SignedIn named(String username) {
        Person person = directory.person(username).orElseThrow();
        return new SignedIn(person.id(), person.username(), person.name(), person.roles(), person.scope());
    }

    /** Somebody in this role, of K01 and K01-U01 where it is a role of an agency or unit. */
    public static String inRole(Role role) {
        String number =
                switch (role) {
                    case TPI_MEMBER, TPN_EVALUATOR, PANEL -> "-1";
                    default -> "";
                };
        String place =
                switch (role.group()) {
                    case UNIT -> ".K01-U01";
                    case AGENCY, INTERNAL_TEAM -> ".K01";
                    default -> "";
                };
        return role.wireName() + number + place;
    }

    /** Whether the demo brought the agency or unit of that code; other tests found theirs beside it. */
    public static boolean isOfDemo(String code) {
        return code.matches("[KP]0\\d(-U\\d\\d)?");
    }
}
