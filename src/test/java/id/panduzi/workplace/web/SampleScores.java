package id.panduzi.workplace.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An invented worksheet in the shape that the fragments of "Coba hitung" read; its size is that of a real one. */
final class SampleScores {

    private SampleScores() {}

    record Option(String value, String label) {}

    record Item(
            String code,
            String field,
            String title,
            String kind,
            List<Option> options,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String computed,
            @Nullable String points,
            @Nullable String worth,
            List<Item> inputs,
            @Nullable String notice) {}

    record Section(@Nullable String part, String title, String worth, List<Item> items) {}

    record Area(String title, String url, List<Section> sections) {}

    record AreaLine(
            String name,
            String url,
            boolean current,
            String points,
            String weight,
            String share,
            String shareText,
            @Nullable String threshold,
            @Nullable String thresholdText,
            boolean isShort,
            @Nullable String open) {}

    record AreaGroup(String title, List<AreaLine> areas) {}

    record Award(String award, boolean met, List<String> gaps) {}

    record Score(
            String total,
            String outOf,
            String enabler,
            String enablerLimit,
            String enablerVerdict,
            String lowestArea,
            String lowestLimit,
            String lowestVerdict,
            List<Award> awards,
            String open) {}

    record Criterion(
            String label,
            String required,
            @Nullable String actual,
            String verdict,
            String law,
            @Nullable String mark,
            @Nullable String gap) {}

    record Card(
            String id,
            String title,
            String summary,
            @Nullable String origin,
            List<Criterion> criteria) {}

    static Score score() {
        return new Score(
                "74,12",
                "100",
                "48,25",
                "40",
                "MET",
                "57,4 %",
                "60 %",
                "NOT_MET",
                List.of(
                        new Award("WBK", false, List.of("0,88 poin", "area 5")),
                        new Award("WBBM", false, List.of("10,88 poin", "area 3", "area 5"))),
                "3 belum dijawab");
    }

    static List<AreaGroup> areaGroups() {
        return List.of(
                new AreaGroup(
                        "Pengungkit",
                        List.of(
                                line("1 Manajemen perubahan", "7,14", "8", "89.2", "60"),
                                line("2 Penataan tatalaksana", "6,02", "7", "86", "60"),
                                line("3 Penataan sistem manajemen SDM", "8,33", "10", "83.3", "60"),
                                line("4 Penguatan akuntabilitas", "9,20", "10", "92", "60"),
                                line("5 Penguatan pengawasan", "8,61", "15", "57.4", "60"),
                                line("6 Peningkatan kualitas pelayanan publik", "8,95", "10", "89.5", "60"))),
                new AreaGroup(
                        "Hasil",
                        List.of(
                                line("Birokrasi yang bersih dan akuntabel", "18,25", "22,5", "81.1", null),
                                line("Pelayanan publik yang prima", "14,87", "17,5", "85", null))));
    }

    private static AreaLine line(String name, String points, String weight, String share, @Nullable String threshold) {
        var below = "57.4".equals(share);
        var words = share.replace('.', ',') + " %";
        var limit = threshold == null ? null : threshold + " %";
        return new AreaLine(name, "/try-score", below, points, weight, share, words, threshold, limit, below, null);
    }

    /** An area with at least that many controls. */
    static Area area(int controls) {
        return new Area("5 Penguatan pengawasan", "/try-score", sections(controls));
    }

    private static List<Section> sections(int controls) {
        return IntStream.rangeClosed(1, controls / 9)
                .mapToObj(SampleScores::section)
                .toList();
    }

    private static Section section(int number) {
        var prefix = "A.II.5." + number + ".";
        return new Section(
                number == 1 ? "Reform" : null,
                "Penanganan pengaduan masyarakat " + number,
                "3,00",
                List.of(
                        choice(prefix + "a", "Kampanye publik gratifikasi", "Ya", "Tidak"),
                        choice(prefix + "b", "Penerapan pengendalian gratifikasi", "A", "B", "C"),
                        choice(prefix + "c", "Lingkungan pengendalian dibangun", "A", "B", "C", "D"),
                        choice(prefix + "d", "Pengendalian aktivitas berjenjang", "A", "B", "C", "D", "E"),
                        computed(prefix + "e"),
                        number(prefix + "f", "Indeks persepsi anti korupsi (survei)", "INDEX", "3,60", "17,5")));
    }

    private static Item choice(String code, String title, String... values) {
        var options = List.of(values).stream().map(v -> new Option(v, v)).toList();
        return new Item(
                code, "answers." + code, title, "CHOICE", options, "B", null, null, "0,50", "0,75", List.of(), null);
    }

    private static Item number(String code, String title, String unit, String value, @Nullable String worth) {
        var points = worth == null ? null : "15,75";
        return new Item(
                code, "answers." + code, title, "NUMBER", List.of(), value, unit, null, points, worth, List.of(), null);
    }

    private static Item computed(String code) {
        var counts = List.of(
                number(code + ".1", "Pengaduan yang wajib ditindaklanjuti", "COUNT", "6", null),
                number(code + ".2", "Pengaduan dalam proses", "COUNT", "2", null),
                number(code + ".3", "Pengaduan selesai", "COUNT", "1", null));
        return new Item(
                code,
                "answers." + code,
                "Penyelesaian pengaduan masyarakat",
                "COMPUTED",
                List.of(),
                null,
                null,
                "16,7 %",
                "0,50",
                "3,00",
                counts,
                null);
    }

    static List<Card> cards() {
        return List.of(card("wbk", "WBK", "75"), card("wbbm", "WBBM", "85"));
    }

    private static Card card(String id, String award, String total) {
        return new Card(
                id,
                "Syarat penetapan " + award,
                "Belum dapat ditetapkan: satu syarat belum terpenuhi, satu belum diketahui.",
                "Aturan PERMENPANRB-5-2024:1, berlaku sejak 15 Juli 2024.",
                List.of(
                        new Criterion("Nilai total", total, "86,41", "MET", "Lamp. II, Tabel 6", null, "di atas batas"),
                        new Criterion(
                                "Area 5 Pengawasan",
                                "60 %",
                                "57,4 %",
                                "NOT_MET",
                                "Lamp. II, Tabel 6",
                                "sumber sekunder",
                                "terpenuhi bila naik 0,39 poin, misalnya A.I.5.iii.b menjadi Ya"),
                        new Criterion(
                                "Kinerja lebih baik",
                                "2,50 (jawaban C)",
                                null,
                                "NOT_KNOWN",
                                "Lamp. II, Tabel 6",
                                null,
                                "belum dijawab")));
    }
}
