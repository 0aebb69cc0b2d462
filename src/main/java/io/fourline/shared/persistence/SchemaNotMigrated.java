package io.fourline.shared.persistence;

/** The schema could not be brought up to date; the desk does not start. */
public final class SchemaNotMigrated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchemaNotMigrated(Exception cause) {
        super("The database schema could not be migrated: " + cause.getMessage(), cause);
    }
}
