package id.panduzi.demo;

import java.util.List;

/** Names for invented people: each first name with each last name once, before any two meet again. */
final class DemoNames {

    private static final List<String> FIRST = List.of(
            "Andi", "Anisa", "Arif", "Ayu", "Bambang", "Citra", "Dedi", "Desi", "Eko", "Fitri", "Galih", "Hana",
            "Irfan", "Intan", "Joko", "Kartika", "Lukman", "Mega", "Nanda", "Novi", "Oki", "Rini", "Surya");

    private static final List<String> LAST = List.of(
            "Adiputra",
            "Budiarti",
            "Darmawan",
            "Firmansyah",
            "Ginting",
            "Hidayat",
            "Iskandar",
            "Kurniawan",
            "Lubis",
            "Mahendra",
            "Nasution",
            "Oktaviani",
            "Permata",
            "Rahardjo",
            "Santoso",
            "Siregar",
            "Tampubolon",
            "Utami",
            "Wibowo",
            "Yuliana",
            "Zulkarnain",
            "Sihombing");

    private int given;

    String next() {
        String name = FIRST.get(given % FIRST.size()) + " " + LAST.get(given % LAST.size());
        given++;
        return name;
    }
}
