package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.model.Collaborator;
import io.github.polycloud.legacy.model.CollaboratorList;
import io.github.polycloud.legacy.model.Form;
import java.util.List;

/** Who may work on an app. */
public interface Collaborators {
  /** Everybody, the owner included. */
  @RequestLine("GET /apps/{app}/collaborators")
  @Headers("Accept: application/xml")
  CollaboratorList list(@Param("app") String app);

  /** Everybody, asked for as JSON. */
  @RequestLine("GET /apps/{app}/collaborators")
  @Headers("Accept: application/json")
  List<Collaborator> listAsJson(@Param("app") String app);

  /** Lets somebody in, from a form; answers a sentence for people. */
  @Idempotent
  @RequestLine("POST /apps/{app}/collaborators")
  String add(@Param("app") String app, Form collaborator);

  /** Lets somebody in, from XML; answers a sentence for people. */
  @Idempotent
  @RequestLine("POST /apps/{app}/collaborators")
  String add(@Param("app") String app, Collaborator collaborator);

  /** Sets what somebody who is in may do: {@code collaborator[access]}. Services of 2008 only. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/collaborators/{email}")
  @Headers("Accept: application/xml")
  void setAccess(@Param("app") String app, @Param("email") String email, Form access);

  /** Shuts somebody out; answers a sentence for people. */
  @RequestLine("DELETE /apps/{app}/collaborators/{email}")
  String remove(@Param("app") String app, @Param("email") String email);
}
