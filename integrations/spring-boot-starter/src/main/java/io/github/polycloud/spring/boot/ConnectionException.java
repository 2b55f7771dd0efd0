// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import java.util.List;

/** The properties of a connection are invalid; {@link ConnectionFailureAnalyzer} explains it. */
final class ConnectionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String connection;
  private final transient List<String> properties;

  /**
   * Creates an exception.
   *
   * @param connection the name of the connection
   * @param problem what is wrong, without a secret
   * @param properties the names of properties that may help, below those of the connection
   */
  ConnectionException(String connection, String problem, List<String> properties, Throwable cause) {
    super("connection '" + connection + "': " + problem, cause);
    this.connection = connection;
    this.properties = properties;
  }

  ConnectionException(String connection, String problem, List<String> properties) {
    super("connection '" + connection + "': " + problem);
    this.connection = connection;
    this.properties = properties;
  }

  /** Returns the complete names of the properties that may help. */
  List<String> properties() {
    return properties.stream().map(name -> PolycloudProperties.property(connection, name)).toList();
  }
}
