// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.OvhRawClient;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Reads descriptions of the API in each form that the service offers: version 1 and {@code /v2} as
 * served at {@code /1.0/vps.json} and {@code /v2/iam.json}, and OpenAPI 3. The form is detected.
 *
 * @since 0.1.0
 */
public final class Descriptions {
  private Descriptions() {}

  /**
   * Reads a description.
   *
   * @param json the text of the description
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is none
   */
  public static ApiDescription parse(String json) {
    Objects.requireNonNull(json, "json");
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a file, or all {@code .json} files of a directory and those below it.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if a file cannot be read or is no
   *     description; the message names it
   */
  public static List<ApiDescription> read(Path fileOrDirectory) {
    Objects.requireNonNull(fileOrDirectory, "fileOrDirectory");
    throw new UnsupportedOperationException();
  }

  /**
   * Reads the sections that contain these paths from an endpoint, without authentication.
   *
   * @param client a client of the endpoint
   * @param paths paths of operations, or the beginning of such, for example {@code /vps}, {@code
   *     /cloud/project/{serviceName}/kube} or {@code /v2/iam}
   * @throws CloudException of kind {@code NOT_FOUND} if no section contains a path, and as other
   *     calls do
   */
  public static List<ApiDescription> fetch(OvhRawClient client, Collection<String> paths) {
    Objects.requireNonNull(client, "client");
    Objects.requireNonNull(paths, "paths");
    throw new UnsupportedOperationException();
  }
}
