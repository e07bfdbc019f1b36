package id.panduzi.demo;

import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.NewEvidence;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.EvidenceGate;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Hands in evidence: small papers and a picture, made of invented words. */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.proposals")
class StoryFiles {

    private final Evidence evidence;
    private final EvidenceGate gate;
    private final Proposals proposals;

    StoryFiles(Evidence evidence, EvidenceGate gate, Proposals proposals) {
        this.evidence = evidence;
        this.gate = gate;
        this.proposals = proposals;
    }

    void handInDeclaration(Case about, StoryDays days, SignedIn operator) {
        List<String> minutes = List.of(
                "BERITA ACARA PENCANANGAN PEMBANGUNAN ZONA INTEGRITAS",
                about.unit().name() + " - " + about.agency().name(),
                "",
                "Pada tanggal " + days.declared() + " telah dilaksanakan pencanangan pembangunan",
                "Zona Integritas menuju WBK dan WBBM, disaksikan oleh pimpinan instansi",
                "dan perwakilan masyarakat. Seluruh pegawai menandatangani pakta integritas.",
                "",
                "Dokumen contoh untuk demonstrasi. Bukan dokumen resmi.");
        handIn(
                about,
                "Berita acara pencanangan.pdf",
                DocumentKind.DECLARATION_MINUTES,
                List.of(),
                Paper.of(minutes),
                operator);
        byte[] photo = Picture.of("Pencanangan Zona Integritas", about.unit().name());
        handIn(about, "Foto pencanangan.png", DocumentKind.PHOTO, List.of(), photo, operator);
    }

    void handInPlan(Case about, StoryDays days, SignedIn operator) {
        List<String> plan = List.of(
                "RENCANA KERJA PEMBANGUNAN ZONA INTEGRITAS TAHUN " + about.year(),
                about.unit().name(),
                "",
                "1. Manajemen perubahan: rapat tim kerja setiap bulan, agen perubahan per bidang.",
                "2. Penataan tata laksana: seluruh SOP layanan ditinjau sebelum Maret.",
                "3. Manajemen SDM: pelatihan layanan bagi semua petugas loket.",
                "4. Akuntabilitas: capaian kinerja dibahas pimpinan setiap triwulan.",
                "5. Pengawasan: pengaduan dijawab paling lama lima hari kerja.",
                "6. Pelayanan publik: survei kepuasan setiap semester, hasilnya diumumkan.",
                "",
                "Dokumen contoh untuk demonstrasi. Bukan dokumen resmi.");
        handIn(
                about,
                "Rencana kerja ZI " + about.year() + ".pdf",
                DocumentKind.WORK_PLAN,
                List.of("A.I.1.ii.a", "A.I.1.ii.b"),
                Paper.of(plan),
                operator);
        String decree = "SALINAN\n\nKEPUTUSAN KEPALA " + about.unit().name().toUpperCase()
                + "\nTENTANG TIM KERJA PEMBANGUNAN ZONA INTEGRITAS\n\nDitetapkan tanggal " + days.designated()
                + "\n\nSusunan tim: ketua, sekretaris, dan enam kelompok kerja.\n\nDokumen contoh untuk demonstrasi.\n";
        handIn(
                about,
                "SK tim kerja.txt",
                DocumentKind.TEAM_DECREE,
                List.of("A.I.1.i.a"),
                decree.getBytes(StandardCharsets.UTF_8),
                operator);
    }

    void handInVisit(Case about, SignedIn visitor) {
        byte[] photo =
                Picture.of("Evaluasi lapangan: ruang pelayanan", about.unit().name());
        handIn(about, "Foto ruang pelayanan.png", DocumentKind.FIELD_REPORT, List.of(), photo, visitor);
    }

    private void handIn(
            Case about, String name, DocumentKind kind, List<String> items, byte[] content, SignedIn uploader) {
        var worksheet = proposals.rulesetOf(about).worksheet();
        List<String> known =
                items.stream().filter(item -> worksheet.item(item).isPresent()).toList();
        gate.require(about, known, Optional.of(kind), uploader);
        evidence.receive(
                new NewEvidence(
                        about.number(),
                        about.stage().key(),
                        about.ruleset().toString(),
                        name,
                        Optional.of(kind),
                        known,
                        uploader),
                evidence.keep(new ByteArrayInputStream(content)));
    }
}
