/**
 * Major incidents: declared, conducted, told of and looked back upon. Publishes the {@code Major…} services, {@code
 * ServiceStatus} for requesters, {@code MajorActed} and {@code MajorRecord}. Imports incident and the floors below it.
 */
package io.fourline.major;
