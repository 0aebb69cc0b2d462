/**
 * What people who need help do here: ask, follow, answer, confirm. Leans on {@code incident} and what lies below it;
 * publishes {@link io.fourline.request.Requests}.
 */
package io.fourline.request;
