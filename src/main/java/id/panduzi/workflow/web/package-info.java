/** Tasks in the API: {@code TasksApi} has one method a call, {@code TaskAnswer} and its kin are what goes out. */
@NamedInterface("web")
@NullMarked
package id.panduzi.workflow.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
