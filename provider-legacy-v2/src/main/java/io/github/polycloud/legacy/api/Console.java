package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.legacy.model.Form;

/** The Ruby console of an app. What is typed runs in the app; none of it is ever sent twice. */
public interface Console {
  /** Runs one line of Ruby, sent as text; answers what it gives. */
  @RequestLine("POST /apps/{app}/console")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, String line);

  /** Runs the line of Ruby in {@code command}. */
  @RequestLine("POST /apps/{app}/console")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, Form command);

  /** Opens a session, in which one line sees what those before it did; answers its id. */
  @RequestLine("POST /apps/{app}/consoles")
  @Headers("Accept: text/plain")
  String open(@Param("app") String app);

  /** Runs one line of Ruby in a session, sent as text. */
  @RequestLine("POST /apps/{app}/consoles/{session}/command")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, @Param("session") String session, String line);

  /** Runs the line of Ruby in {@code command} in a session. */
  @RequestLine("POST /apps/{app}/consoles/{session}/command")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, @Param("session") String session, Form command);

  /** Ends a session. */
  @RequestLine("DELETE /apps/{app}/consoles/{session}")
  void close(@Param("app") String app, @Param("session") String session);
}
