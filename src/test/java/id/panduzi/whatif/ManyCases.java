package id.panduzi.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Agencies, units, proposals and their decisions by the hundred thousand, written straight into the tables; row by row
 * where triggers stand, since MariaDB there takes the first column of an insert from a select for null.
 */
final class ManyCases {

    private static final int AGENCIES = 600;
    private static final int SEASONS = 5;
    private static final int AT_ONCE = 2_000;

    private final JdbcTemplate jdbc;

    ManyCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Two of each proposal: eligibility and award. */
    void insert(int cases, List<PastCase> templates) {
        int units = cases / 2 / SEASONS;
        agencies();
        units(units);
        proposals(units);
        records();
        inputs(templates);
    }

    private void agencies() {
        jdbc.update("insert into agency (id, code, name, kind, mandiri) select uuid(), concat('B', seq),"
                + " concat('Instansi ', seq), if(seq % 6 = 0, 'KL', 'PEMDA'), false from seq_1_to_" + AGENCIES);
    }

    private void units(int units) {
        jdbc.update("insert into unit (id, agency_id, code, name, echelon, kind) select uuid(), a.id,"
                + " concat('BU', seq), concat('Unit ', seq), 'II', if(seq % 5 = 0, 'HOSPITAL', 'ORDINARY')"
                + " from seq_1_to_" + units + " join agency a on a.code = concat('B', 1 + seq % " + AGENCIES + ")");
    }

    private void proposals(int units) {
        jdbc.update("insert into proposal (id, serial, number, unit_id, agency_id, award, season, path, stage, status,"
                + " ruleset_tag, submitted_on, closes_on, opened_at, opened_by, version)"
                + " select uuid(), 1000000 + s.seq * " + units + " + n.seq,"
                + " concat('ZI-', 2021 + s.seq, '-', 1000000 + s.seq * " + units + " + n.seq), u.id, u.agency_id,"
                + " if(n.seq % 3 = 0, 'WBBM', 'WBK'), 2021 + s.seq, 'REGULAR', 'MONITORING',"
                + " if(n.seq % 50 = 0 and s.seq = 5, 'RUNNING', 'AWARDED'), 'PERMENPANRB-5-2024:1',"
                + " '2026-03-01', '2026-05-31', now(3), uuid(), 0"
                + " from seq_1_to_" + SEASONS + " s join seq_1_to_" + units + " n"
                + " join unit u on u.code = concat('BU', n.seq)");
    }

    private void records() {
        List<Object[]> rows =
                jdbc.queryForList("select id from proposal where number like 'ZI-____-1______'", UUID.class).stream()
                        .flatMap(
                                proposal -> Stream.of(record(proposal, 1, "eligibility"), record(proposal, 2, "award")))
                        .toList();
        jdbc.batchUpdate(
                "insert into decision_record (id, proposal_id, sequence, kind, stage, ruleset_tag, decided_by,"
                        + " decided_at, outcome, content) values (?, ?, ?, ?, 'awardDecision', 'PERMENPANRB-5-2024:1',"
                        + " 'bench', now(3), 'met', '{}')",
                rows);
    }

    private static Object[] record(UUID proposal, int sequence, String kind) {
        return new Object[] {UUID.randomUUID(), proposal, sequence, kind};
    }

    private void inputs(List<PastCase> templates) {
        jdbc.execute("create table bench_template (n int primary key, question varchar(20), award varchar(10),"
                + " agency_kind varchar(10), outcome varchar(40), facts varbinary(400))");
        AtomicInteger next = new AtomicInteger();
        jdbc.batchUpdate("insert into bench_template values (?, ?, ?, ?, ?, ?)", templates, AT_ONCE, (row, one) -> {
            row.setInt(1, next.getAndIncrement());
            row.setString(2, one.question());
            row.setString(3, one.award());
            row.setString(4, one.agencyKind());
            row.setString(5, one.outcome());
            row.setBytes(6, one.facts());
        });
        List<Object[]> rows = jdbc.query(
                "select p.id, t.question, r.sequence, t.award, p.agency_id, t.agency_kind, u.kind, p.season,"
                        + " p.ruleset_tag, t.outcome, t.facts from decision_record r join proposal p"
                        + " on p.id = r.proposal_id join unit u on u.id = p.unit_id"
                        + " join bench_template t on t.n = (2 * p.serial + r.sequence) % " + templates.size()
                        + " where r.decided_by = 'bench'",
                (row, number) -> columns(row));
        jdbc.batchUpdate(
                "insert into decision_input (proposal_id, question, sequence, award, agency_id, agency_kind, unit_kind,"
                        + " season, ruleset_tag, outcome, facts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] columns(ResultSet row) throws SQLException {
        Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int column = 0; column < values.length; column++) {
            values[column] = row.getObject(column + 1);
        }
        return values;
    }
}
