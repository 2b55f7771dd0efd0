// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles products that an endpoint does not offer. */
public final class ProductAvailability {
  /** An address and a prefix length as two path segments. */
  private static final Pattern ADDRESS_BLOCK =
      Pattern.compile(
          "/([0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:]*)/([0-9]{1,3})(?![^/])");

  private ProductAvailability() {}

  /** Lists the services of a product; empty at an endpoint that does not offer it. */
  public static <T> List<T> listOrEmpty(Supplier<List<T>> list) {
    try {
      return list.get();
    } catch (CloudException e) {
      if (e.kind() == ErrorKind.NOT_FOUND) {
        return List.of();
      }
      throw e;
    }
  }

  /** The error message for a path that the endpoint does not have. */
  static String unknownPathMessage(Operation operation) {
    // The slash that the template of an own interface may lack is added when it is sent.
    String path =
        operation.template().startsWith("/") ? operation.template() : "/" + operation.template();
    if (path.matches("/v[12](/.*)?")) {
      return "no such path; /v1 and /v2 exist at ovh-eu, ovh-ca and ovh-us only";
    }
    if (path.matches("/(instance|flavor|image|region|ssh)(/.*)?")) {
      return "no such path: RunAbove is closed; its successor, Public Cloud, is under"
          + " /cloud/project at ovh-eu, ovh-ca and ovh-us";
    }
    String version = path.split("/", 3)[1];
    if (version.equals("1.0") || version.equals("v1.0")) {
      String rest = path.substring(version.length() + 1);
      return "no such path; the endpoint has the version already: write "
          + (rest.isEmpty() ? "/" : rest);
    }
    Matcher block = ADDRESS_BLOCK.matcher(path);
    if (block.find()) {
      return "no such path; an address block is one path value: write "
          + path.substring(0, block.start(1))
          + block.group(1)
          + "%2F"
          + path.substring(block.start(2))
          + ", or pass it as a value of {ip}";
    }
    if (path.contains("//")) {
      return "no such path; a path value between two slashes is empty";
    }
    return "no such path; this endpoint may not offer the product";
  }
}
