package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ServerTask;

/** The neutral API keeps ids as text; those of OVH's tasks are numbers. */
final class TaskIds {
  private TaskIds() {}

  static long number(ServerTask task) {
    try {
      return Long.parseLong(task.id());
    } catch (NumberFormatException e) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "ovh: the id of a task is a number, not " + task.id());
    }
  }
}
