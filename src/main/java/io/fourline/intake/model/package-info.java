/** What a foreign log tells, case by case, and what it becomes in the desk's own terms. */
package io.fourline.intake.model;
