/**
 * Who is told what: notices and mail that follow an act, or a clock's alarm, in its transaction; mail leaves afterwards.
 * Publishes {@code Notices}; imports shared, journal, identity, ticket, sla, incident, problem, change, major and
 * knowledge.
 */
package io.fourline.notification;
