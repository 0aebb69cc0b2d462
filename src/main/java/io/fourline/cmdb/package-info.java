/**
 * What the services are made of: configuration items, what each of them stands on, and who is affected when one fails.
 * Publishes {@code Items} (look-ups), {@code ItemReading} (lists), {@code ItemImpact} (who depends on what), the
 * administrations (journaled edits), {@code ItemImport} (inventories) and {@code ItemHistorySource}, by which higher rooms
 * tell what an item went through. Imports shared, journal, identity and catalog.
 */
package io.fourline.cmdb;
