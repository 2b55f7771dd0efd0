package io.github.polycloud.heroku.operations;

import feign.RequestLine;
import io.github.polycloud.heroku.model.Reference;
import java.util.List;

/** What the sandbox was seeded with beside apps, for scenarios that happen in a team or a space. */
interface Surroundings {
  @RequestLine("GET /teams")
  List<Reference> teams();

  @RequestLine("GET /spaces")
  List<Reference> spaces();
}
