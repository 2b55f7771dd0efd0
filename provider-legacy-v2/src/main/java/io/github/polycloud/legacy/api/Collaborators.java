package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.Form;
import io.github.polycloud.legacy.model.Collaborator;
import io.github.polycloud.legacy.model.CollaboratorList;

/** Who may work on an app. */
public interface Collaborators {
  /** Everybody, the owner included. */
  @RequestLine("GET /apps/{app}/collaborators")
  @Headers("Accept: application/xml")
  CollaboratorList list(@Param("app") String app);

  /** Lets somebody in, from a form; answers a sentence for people. */
  @Idempotent
  @RequestLine("POST /apps/{app}/collaborators")
  String add(@Param("app") String app, Form collaborator);

  /** Lets somebody in, from XML; answers a sentence for people. */
  @Idempotent
  @RequestLine("POST /apps/{app}/collaborators")
  String add(@Param("app") String app, Collaborator collaborator);

  /** Shuts somebody out; answers a sentence for people. */
  @RequestLine("DELETE /apps/{app}/collaborators/{email}")
  String remove(@Param("app") String app, @Param("email") String email);
}
