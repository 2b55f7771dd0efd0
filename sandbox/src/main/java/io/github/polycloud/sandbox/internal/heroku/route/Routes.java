// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.route;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** The routes of one API. A path has the same parameter names in both APIs. */
@FunctionalInterface
public interface Routes {

  void add(HandlerType method, String path, Handler handler);

  default void get(String path, Handler handler) {
    add(HandlerType.GET, path, handler);
  }

  default void post(String path, Handler handler) {
    add(HandlerType.POST, path, handler);
  }

  default void put(String path, Handler handler) {
    add(HandlerType.PUT, path, handler);
  }

  default void patch(String path, Handler handler) {
    add(HandlerType.PATCH, path, handler);
  }

  default void delete(String path, Handler handler) {
    add(HandlerType.DELETE, path, handler);
  }
}
