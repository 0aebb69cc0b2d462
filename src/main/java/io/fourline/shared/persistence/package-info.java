/**
 * The database as every module meets it: the schema is migrated and the rights are granted before anything else
 * starts. Imports {@code shared.config}; publishes {@link io.fourline.shared.persistence.SchemaMigration}, on which
 * startup beans that use JPA depend by name.
 */
package io.fourline.shared.persistence;
