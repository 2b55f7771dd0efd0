// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Collaborator;
import io.github.polycloud.heroku.legacy.model.CollaboratorList;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.http.Idempotent;
import java.util.List;

/**
 * Operations on the collaborators of an app.
 *
 * @since 0.1.0
 */
public interface Collaborators {
  /** Lists the collaborators, including the owner. */
  @RequestLine("GET /apps/{app}/collaborators")
  @Headers("Accept: application/xml")
  CollaboratorList list(@Param("app") String app);

  /** Lists the collaborators, including the owner, requested as JSON. */
  @RequestLine("GET /apps/{app}/collaborators")
  @Headers("Accept: application/json")
  List<Collaborator> listAsJson(@Param("app") String app);

  /** Adds a collaborator from a form; returns a display message. */
  @Idempotent
  @RequestLine("POST /apps/{app}/collaborators")
  String create(@Param("app") String app, Form collaborator);

  /** Adds a collaborator from XML; returns a display message. */
  @Idempotent
  @RequestLine("POST /apps/{app}/collaborators")
  String create(@Param("app") String app, Collaborator collaborator);

  /** Sets the access of a collaborator: {@code collaborator[access]}. Services of 2008 only. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/collaborators/{email}")
  @Headers("Accept: application/xml")
  void setAccess(@Param("app") String app, @Param("email") String email, Form access);

  /** Removes a collaborator; returns a display message. */
  @RequestLine("DELETE /apps/{app}/collaborators/{email}")
  String delete(@Param("app") String app, @Param("email") String email);
}
