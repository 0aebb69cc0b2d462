/**
 * Changes: raised, assessed, approved in stages, scheduled, carried out, reviewed and closed, with their risk, plans and
 * history. May use tickets, registers, incidents and the schedule that tells what collides; publishes what is planned.
 */
package io.fourline.change;
