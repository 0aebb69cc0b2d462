/**
 * People and doors: organisations, accounts, teams, roles, sign-in, tokens. Publishes {@code Caller} (who acts),
 * {@code Acting} (in this request) and {@code Directory} (names of people and teams). Imports shared and journal.
 */
package io.fourline.identity;
