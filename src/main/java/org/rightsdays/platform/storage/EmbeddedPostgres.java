package org.rightsdays.platform.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes with the program. Several processes may use one data folder: the first one starts the
 * server, the last one to leave stops it, and whoever notices that it died starts it again.
 */
public final class EmbeddedPostgres implements DatabaseServer, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Path dataFolder;
    private final Path programsFolder;
    private final List<String> settings;

    private @Nullable FileChannel users;
    private @Nullable FileLock usage;
    private @Nullable PostgresCluster cluster;
    private volatile @Nullable Postmaster postmaster;
    private volatile @Nullable DatabaseAddress address;
    private boolean closed;

    /** For a data folder that is made where it does not exist. Nothing happens before {@link #ensureRunning}. */
    public EmbeddedPostgres(Path dataFolder) {
        this(dataFolder, dataFolder, PostgresSettings.durable());
    }

    private EmbeddedPostgres(Path dataFolder, Path programsFolder, List<String> settings) {
        this.dataFolder = dataFolder;
        this.programsFolder = programsFolder;
        this.settings = settings;
    }

    /** The same with the programs of PostgreSQL unpacked elsewhere, so that several data folders share them. */
    public EmbeddedPostgres withPrograms(Path folder) {
        return new EmbeddedPostgres(dataFolder, folder, settings);
    }

    /** The same, fast and forgetful: a power failure loses data. For tests only. */
    public EmbeddedPostgres forgetful() {
        return new EmbeddedPostgres(dataFolder, programsFolder, PostgresSettings.forgetful());
    }

    @Override
    public DatabaseAddress address() {
        DatabaseAddress known = address;
        if (known == null) {
            throw new DatabaseUnavailable("The embedded database is being started", null);
        }
        return known;
    }

    @Override
    public Optional<Path> dataFolder() {
        return Optional.of(dataFolder);
    }

    @Override
    public synchronized void ensureRunning() {
        Postmaster known = postmaster;
        if (closed || known != null && known.lives()) {
            return;
        }
        DataFolder folder = DataFolder.at(dataFolder);
        try (FileChannel lock = folder.open("lock");
                FileLock _ = lock.lock()) {
            boolean again = cluster != null;
            PostgresCluster data = prepare(folder);
            Postmaster found = data.running().orElse(null);
            if (found == null) {
                found = data.start();
                if (again) {
                    LOG.warn("The database had ended; it was started again");
                }
            }
            use(folder);
            cluster = data;
            postmaster = found;
            address = Databases.named("rightsdays", found.port(), PostgresCluster.USER, folder.password());
        } catch (IOException failure) {
            throw Explanation.of("The database did not start", failure, folder);
        }
    }

    @Override
    public void onDeath(Runnable notice) {
        Postmaster known = postmaster;
        if (known != null) {
            known.onExit(notice);
        }
    }

    /** Stops the server unless another process still uses it. */
    @Override
    public synchronized void close() {
        closed = true;
        FileChannel channel = users;
        FileLock mine = usage;
        PostgresCluster data = cluster;
        if (channel == null || mine == null || data == null) {
            return;
        }
        DataFolder folder = DataFolder.at(dataFolder);
        try (channel;
                FileChannel lock = folder.open("lock");
                FileLock _ = lock.lock()) {
            mine.release();
            FileLock alone = channel.tryLock();
            if (alone != null && data.running().isPresent()) {
                data.stop();
            }
        } catch (IOException failure) {
            LOG.warn("The database could not be stopped in good order: {}", failure.getMessage());
        } finally {
            users = null;
        }
    }

    private PostgresCluster prepare(DataFolder folder) throws IOException {
        PostgresCluster known = cluster;
        if (known != null) {
            return known;
        }
        SystemUser user = SystemUser.find();
        DataFolder programs = DataFolder.at(programsFolder);
        var made = new PostgresCluster(folder, PostgresPrograms.unpackedIn(programs.root()), user, settings);
        made.create();
        return made;
    }

    private void use(DataFolder folder) throws IOException {
        if (users == null) {
            FileChannel channel = folder.open("users");
            users = channel;
            usage = channel.lock(0, Long.MAX_VALUE, true);
        }
    }

    @Override
    public String toString() {
        return "the embedded database in " + dataFolder;
    }
}
