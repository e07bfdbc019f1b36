package id.panduzi.demo;

import static id.panduzi.directory.Echelon.I;
import static id.panduzi.directory.Echelon.II;
import static id.panduzi.directory.Echelon.III;
import static id.panduzi.directory.Echelon.IV;
import static id.panduzi.directory.UnitKind.CIVIL_REGISTRY;
import static id.panduzi.directory.UnitKind.EDUCATION;
import static id.panduzi.directory.UnitKind.HOSPITAL;
import static id.panduzi.directory.UnitKind.MANPOWER;
import static id.panduzi.directory.UnitKind.ONE_STOP;
import static id.panduzi.directory.UnitKind.ORDINARY;
import static id.panduzi.directory.UnitKind.SAMSAT;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.NewAgency;
import id.panduzi.directory.NewUnit;
import id.panduzi.directory.UnitKind;
import java.util.List;

/** The invented agencies; their units differ in all that the way of a proposal depends on. */
final class DemoAgencies {

    static final List<NewAgency> ALL = List.of(
            ministry("K01", "Kementerian Hukum dan Pendapatan Nusantara", false, ofJustice()),
            ministry("K02", "Badan Arsip dan Pustaka Negara", true, ofArchives()),
            region("P01", "Pemerintah Provinsi Tanjung Elok", Zone.WIB, ofTanjungElok()),
            region("P02", "Pemerintah Kabupaten Rawa Indah", Zone.WITA, ofRawaIndah()),
            region("P03", "Pemerintah Kota Bukit Asri", Zone.WIT, ofBukitAsri()));

    private DemoAgencies() {}

    private static List<NewUnit> ofJustice() {
        return List.of(
                unit("K01-U01", "KPP Pratama Bahari Timur", III, ORDINARY),
                unit("K01-U02", "Direktorat Jenderal Layanan Hukum", I, ORDINARY),
                unit("K01-U03", "Direktorat Layanan Perizinan Usaha", II, ORDINARY),
                unit("K01-U04", "Rumah Tahanan Negara Teluk Biru", IV, ORDINARY),
                unit("K01-U05", "Kantor Wilayah Pajak Nusantara Timur", II, ORDINARY),
                unit("K01-U06", "Lembaga Pemasyarakatan Pulau Jernih", III, ORDINARY),
                unit("K01-U07", "Pusat Pelatihan Aparatur", II, ORDINARY),
                unit("K01-U08", "Pengadilan Negeri Teluk Biru", Echelon.NONE, ORDINARY));
    }

    private static List<NewUnit> ofArchives() {
        return List.of(
                unit("K02-U01", "Balai Arsip Wilayah Barat", III, ORDINARY),
                unit("K02-U02", "Deputi Layanan Arsip Publik", I, ORDINARY),
                unit("K02-U03", "Pusat Jasa Kearsipan", II, ORDINARY),
                unit("K02-U04", "Balai Pelestarian Naskah Kuno", III, ORDINARY));
    }

    private static List<NewUnit> ofTanjungElok() {
        return List.of(
                unit("P01-U01", "RSUD Tanjung Elok", III, HOSPITAL),
                unit("P01-U02", "Dinas Kependudukan dan Pencatatan Sipil Tanjung Elok", II, CIVIL_REGISTRY),
                unit("P01-U03", "Samsat Tanjung Elok", III, SAMSAT),
                unit("P01-U04", "Dinas Penanaman Modal dan PTSP Tanjung Elok", II, ONE_STOP),
                unit("P01-U05", "Dinas Pendidikan Tanjung Elok", II, EDUCATION),
                unit("P01-U06", "Dinas Tenaga Kerja Tanjung Elok", II, MANPOWER),
                unit("P01-U07", "Inspektorat Provinsi Tanjung Elok", II, ORDINARY),
                unit("P01-U08", "Badan Pendapatan Daerah Tanjung Elok", II, ORDINARY));
    }

    private static List<NewUnit> ofRawaIndah() {
        return List.of(
                unit("P02-U01", "RSUD Rawa Indah", III, HOSPITAL),
                unit("P02-U02", "Dinas Kependudukan dan Pencatatan Sipil Rawa Indah", II, CIVIL_REGISTRY),
                unit("P02-U03", "Dinas Penanaman Modal dan PTSP Rawa Indah", II, ONE_STOP),
                unit("P02-U04", "Dinas Perhubungan Rawa Indah", II, ORDINARY));
    }

    private static List<NewUnit> ofBukitAsri() {
        return List.of(
                unit("P03-U01", "RSUD Bukit Asri", III, HOSPITAL),
                unit("P03-U02", "Dinas Kependudukan dan Pencatatan Sipil Bukit Asri", II, CIVIL_REGISTRY),
                unit("P03-U03", "Dinas Pendidikan Bukit Asri", II, EDUCATION),
                unit("P03-U04", "Kecamatan Bukit Asri Utara", III, ORDINARY));
    }

    private static NewAgency ministry(String called, String name, boolean mandiri, List<NewUnit> units) {
        return new NewAgency(called, name, AgencyKind.KL, mandiri, Zone.WIB, units);
    }

    private static NewAgency region(String called, String name, Zone zone, List<NewUnit> units) {
        return new NewAgency(called, name, AgencyKind.PEMDA, false, zone, units);
    }

    private static NewUnit unit(String called, String name, Echelon echelon, UnitKind kind) {
        return new NewUnit(called, name, echelon, kind);
    }
}
