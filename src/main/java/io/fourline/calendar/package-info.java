/**
 * When the desk works: calendars with their windows, holidays and zone, as immutable published versions, and the
 * working time between two instants. Imports shared, journal and identity; knows neither tickets nor terms.
 */
package io.fourline.calendar;
