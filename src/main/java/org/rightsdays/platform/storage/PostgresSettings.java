package org.rightsdays.platform.storage;

import java.util.ArrayList;
import java.util.List;

/** Settings of the embedded server: modest in memory, quick on short queries, silent about what visitors search. */
final class PostgresSettings {

    private PostgresSettings() {}

    static List<String> durable() {
        var settings = new ArrayList<>(common());
        settings.add("fsync = on");
        settings.add("synchronous_commit = on");
        settings.add("full_page_writes = on");
        return settings;
    }

    static List<String> forgetful() {
        var settings = new ArrayList<>(common());
        settings.add("fsync = off");
        settings.add("synchronous_commit = off");
        settings.add("full_page_writes = off");
        return settings;
    }

    private static List<String> common() {
        return List.of(
                "max_connections = 50",
                "shared_buffers = 128MB",
                "effective_cache_size = 1GB",
                "work_mem = 16MB",
                "maintenance_work_mem = 128MB",
                "wal_compression = on",
                "max_wal_size = 1GB",
                "checkpoint_timeout = 15min",
                "random_page_cost = 1.1",
                // Planning a compiled query takes longer than our queries do.
                "jit = off",
                // One reader must not take both cores.
                "max_parallel_workers_per_gather = 0",
                "password_encryption = 'scram-sha-256'",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "log_min_messages = warning",
                "log_checkpoints = off",
                // Statements may hold what a visitor searched for.
                "log_min_error_statement = panic",
                "log_parameter_max_length_on_error = 0",
                "cluster_name = 'rightsdays'");
    }
}
