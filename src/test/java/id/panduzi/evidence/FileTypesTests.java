package id.panduzi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.mime.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTests {

    @Test
    void letsDocumentsIn() throws IOException {
        assertThat(mayBeEvidence(Documents.pdf("Surat"))).isTrue();
        assertThat(mayBeEvidence(Documents.docx("Surat"))).isTrue();
        assertThat(mayBeEvidence(Documents.xlsx("Surat"))).isTrue();
        assertThat(mayBeEvidence(Documents.png())).isTrue();
        assertThat(mayBeEvidence(Documents.zip("a.txt", Documents.text("a")))).isTrue();
        assertThat(mayBeEvidence(Documents.text("nama;jumlah\nani;3\n"))).isTrue();
        assertThat(mayBeEvidence(Documents.text("Daftar hadir"))).isTrue();
        assertThat(mayBeEvidence(new byte[] {1, 2, 3, -1})).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>hi</body></html>",
                "<html><head><title>x</title></head></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "<?xml version=\"1.0\"?><a/>",
                "#!/bin/sh\nrm -rf /\n",
                "#!/usr/bin/env python\n",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000PE",
                "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0002\u0000>\u0000"
            })
    void turnsAwayWhatRuns(String content) throws IOException {
        assertThat(mayBeEvidence(content.getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/java-archive",
                "application/vnd.ms-word.document.macroenabled.12",
                "application/x-tika-msoffice",
                "application/octet-stream",
                "image/svg+xml",
                "text/html"
            })
    void allowsNoOtherExactType(String type) {
        assertThat(FileTypes.isAllowed(MediaType.parse(type))).isFalse();
    }

    private static boolean mayBeEvidence(byte[] content) throws IOException {
        return FileTypes.mayBeEvidence(FileTypes.sniff(new ByteArrayInputStream(content)));
    }
}
