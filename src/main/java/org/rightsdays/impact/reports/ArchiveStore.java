package org.rightsdays.impact.reports;

import java.util.Collection;
import java.util.List;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.storage.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports that were sent, with what they have given, some at a time. */
@Component
class ArchiveStore {

    private final JdbcClient database;

    ArchiveStore(JdbcClient database) {
        this.database = database;
    }

    /** The next ones after a contribution, by contribution. */
    List<LocalReport> sentAfter(EditionId edition, String contribution, int most) {
        return database.sql("""
                        select * from impact.local_report
                        where edition = ? and sent_at is not null and contribution > ? order by contribution limit ?
                        """)
                .params(edition.year(), contribution, most)
                .query(LocalReportStore::report)
                .list();
    }

    List<Publication> publications(EditionId edition, Collection<String> contributions) {
        return database.sql("""
                        select * from impact.publication where edition = ? and contribution = any(?)
                        order by contribution, position
                        """)
                .params(List.of(edition.year(), contributions.toArray(String[]::new)))
                .query(LocalReportStore::publication)
                .list();
    }

    /** Those that may be shown, the latest of each contribution first. */
    List<Photo> photos(EditionId edition, Collection<String> contributions) {
        return database.sql("""
                        select * from impact.photo
                        where edition = ? and contribution = any(?) and withdrawn_at is null
                        order by contribution, consented_at desc
                        """)
                .params(List.of(edition.year(), contributions.toArray(String[]::new)))
                .query(LocalReportStore::photo)
                .list();
    }

    List<Narrative> narratives(EditionId edition, Collection<String> contributions) {
        return database.sql("select told from impact.narrative where edition = ? and contribution = any(?)")
                .params(List.of(edition.year(), contributions.toArray(String[]::new)))
                .query((row, i) -> Json.read(row.getString("told"), Narrative.class))
                .list();
    }
}
