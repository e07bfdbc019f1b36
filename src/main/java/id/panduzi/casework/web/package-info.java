/**
 * The page on which a task is done. {@code TaskPage} has one method for each thing a person can send; {@code TaskDesk} lays out
 * what it shows, {@code TaskHandover} lets people take a task, give it back or pass it on. Whoever comes too late gets a page
 * that says who was faster, with everything they typed.
 */
@NullMarked
package id.panduzi.casework.web;

import org.jspecify.annotations.NullMarked;
