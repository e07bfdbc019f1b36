package id.panduzi.drafting.web;

import static id.panduzi.Visitor.csrf;

import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forms of drafts as a browser sends them. */
final class DraftForms {

    private DraftForms() {}

    /** The form of a row: what is not named is filled in as for WBK. */
    static HttpResponse<String> send(Visitor visitor, String path, String was, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("award", "WBK");
        form.put("law", "Pasal 4 ayat 2");
        form.put("mark", "primary");
        form.put("remark", "");
        form.put("was", was);
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return submit(
                visitor,
                path,
                form.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    static HttpResponse<String> submit(Visitor visitor, String path, String... fields) {
        String[] with = java.util.Arrays.copyOf(fields, fields.length + 2);
        with[fields.length] = "_csrf";
        with[fields.length + 1] = csrf(visitor.get("/account"));
        return visitor.submit(path, with);
    }
}
