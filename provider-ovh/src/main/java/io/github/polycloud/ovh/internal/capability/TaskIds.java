// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ServerTask;

/** Converts the text ids of neutral tasks to OVH's numeric ones. */
final class TaskIds {
  private TaskIds() {}

  static long number(ServerTask task) {
    try {
      return Long.parseLong(task.id());
    } catch (NumberFormatException e) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "ovh: task id must be a number, was " + task.id());
    }
  }
}
