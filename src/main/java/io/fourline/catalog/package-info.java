/**
 * What the desk looks after: services, categories, configuration items. Publishes {@code Catalog} (look-ups) and
 * {@code CatalogAdministration} (journaled edits). Imports shared, journal and identity.
 */
package io.fourline.catalog;
