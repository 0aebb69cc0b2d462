/**
 * What the desk looks after: services and categories. Publishes {@code Catalog} (look-ups),
 * {@code CatalogReading} (lists) and the administrations (journaled edits). Imports shared, journal and identity.
 */
package io.fourline.catalog;
