/**
 * Who is told what: notices that follow an act in its transaction. Publishes {@code Notices}; imports shared, journal,
 * identity, ticket and incident.
 */
package io.fourline.notification;
