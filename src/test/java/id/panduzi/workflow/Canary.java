package id.panduzi.workflow;

import java.util.concurrent.atomic.AtomicInteger;

/** Sings when a model ran code: every expression below reaches it by reflection, as it could reach anything. */
public final class Canary {

    private static final AtomicInteger SONGS = new AtomicInteger();

    public static final String IN_JUEL =
            "${''.getClass().forName('" + Canary.class.getName() + "').getMethod('sing').invoke(null)}";
    public static final String IN_JAVASCRIPT = "Java.type('" + Canary.class.getName() + "').sing()";
    public static final String IN_GROOVY = Canary.class.getName() + ".sing()";

    private Canary() {}

    public static boolean sing() {
        SONGS.incrementAndGet();
        return true;
    }

    public static int songs() {
        return SONGS.get();
    }

    public static void hush() {
        SONGS.set(0);
    }

    static String in(String language) {
        return switch (language) {
            case "juel", "JUEL" -> IN_JUEL;
            case "groovy" -> IN_GROOVY;
            default -> IN_JAVASCRIPT;
        };
    }
}
