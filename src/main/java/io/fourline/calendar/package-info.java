/**
 * When the desk works: calendars with their windows, holidays and zone, drafted and published as immutable versions, and the
 * working time between two instants. Publishes {@code Calendars} (what clocks count by), {@code CalendarPlan} and
 * {@code WorkingTime}, and the services by which administrators keep calendars. Imports shared, journal and identity; knows
 * neither tickets nor terms.
 */
package io.fourline.calendar;
