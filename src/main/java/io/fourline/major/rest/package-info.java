/** Major incidents and the status of services over REST. */
package io.fourline.major.rest;
