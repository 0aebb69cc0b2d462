/**
 * People and doors: organisations, accounts, teams, roles, sign-in, sessions, tokens. Publishes {@code Caller} (who acts),
 * {@code Acting} (in this request), {@code Directory} (names of people and teams), the services by which administrators keep
 * {@code People}, {@code Teams} and {@code Organisations}, and what people decide about their own account. Imports shared and
 * journal.
 */
package io.fourline.identity;
