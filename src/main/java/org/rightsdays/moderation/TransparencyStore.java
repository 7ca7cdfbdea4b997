package org.rightsdays.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.moderation.EditionFigures.Heard;
import org.rightsdays.moderation.EditionFigures.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts cases; what is confidential is not counted. */
@Component
class TransparencyStore {

    private final JdbcClient database;

    TransparencyStore(JdbcClient database) {
        this.database = database;
    }

    /** Newest edition first, then what belongs to none; without the grounds, which are in the log. */
    List<EditionFigures> figures() {
        return database.sql("""
                        select edition,
                            count(*) filter (where cause = 'SUBMISSION') as submitted,
                            count(*) filter (where cause = 'SUBMISSION' and outcome like 'ACCEPT%') as accepted,
                            count(*) filter (where cause = 'SUBMISSION' and outcome = 'REFUSE') as refused,
                            count(*) filter (where cause = 'SUBMISSION' and state = 'WITHDRAWN') as withdrawn,
                            count(*) filter (where cause = 'SUBMISSION' and closed_at is null) as waiting,
                            percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at))
                                filter (where cause = 'SUBMISSION' and state = 'DECIDED') as median,
                            max(extract(epoch from closed_at - opened_at))
                                filter (where cause = 'SUBMISSION' and state = 'DECIDED') as longest,
                            count(*) filter (where cause = 'NOTICE') as notices,
                            count(*) filter (where cause = 'NOTICE' and outcome <> 'NO_ACTION') as notices_effective,
                            count(*) filter (where cause = 'NOTICE' and outcome = 'NO_ACTION') as notices_without,
                            count(*) filter (where cause = 'NOTICE' and closed_at is null) as notices_waiting,
                            count(*) filter (where cause = 'APPEAL') as appeals,
                            count(*) filter (where cause = 'APPEAL' and outcome <> 'CONFIRM') as appeals_effective,
                            count(*) filter (where cause = 'APPEAL' and outcome = 'CONFIRM') as appeals_without,
                            count(*) filter (where cause = 'APPEAL' and closed_at is null) as appeals_waiting,
                            count(*) filter (where cause = 'OWN_INITIATIVE') as own
                        from moderation.case_file where not confidential
                        group by edition order by edition desc nulls last
                        """).query(TransparencyStore::row).list();
    }

    private static EditionFigures row(ResultSet row, int number) throws SQLException {
        return new EditionFigures(
                row.getObject("edition", Integer.class),
                new Submissions(
                        row.getLong("submitted"),
                        row.getLong("accepted"),
                        row.getLong("refused"),
                        row.getLong("withdrawn"),
                        row.getLong("waiting")),
                hours(row, "median"),
                hours(row, "longest"),
                heard(row, "notices"),
                heard(row, "appeals"),
                row.getLong("own"),
                Map.of(),
                Map.of());
    }

    private static Heard heard(ResultSet row, String what) throws SQLException {
        return new Heard(
                row.getLong(what),
                row.getLong(what + "_effective"),
                row.getLong(what + "_without"),
                row.getLong(what + "_waiting"));
    }

    /** Begun hours are rounded up, so that no answer took no time. */
    private static @Nullable Long hours(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Math.max(1, (long) Math.ceil(seconds / 3600));
    }
}
