package io.github.polycloud.engine.internal.feign;

import feign.Client;
import feign.Feign;
import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.Retryer;
import feign.Target;
import feign.codec.Decoder;
import feign.codec.Encoder;
import io.github.polycloud.engine.internal.feign.ApiContract.ApiMethod;
import io.github.polycloud.engine.internal.feign.ApiContract.Result;
import io.github.polycloud.engine.internal.pipeline.CallPipeline;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ApiClientOptions;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.http.PathSegment;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The client by which Feign interfaces enter the pipeline. Feign makes requests; we do the rest.
 */
public final class ApiClientFactory implements Client, Encoder, Decoder {
  private final CallPipeline pipeline;
  private final BodyCodec codec;
  private final ApiContract contract;
  private final ApiClientOptions extras;

  private ApiClientFactory(
      CallPipeline pipeline, BodyCodec codec, ApiContract contract, ApiClientOptions extras) {
    this.pipeline = pipeline;
    this.codec = codec;
    this.contract = contract;
    this.extras = extras;
  }

  public static <T> T of(
      Class<T> type,
      CallPipeline pipeline,
      BodyCodec codec,
      ApiContract contract,
      ApiClientOptions extras) {
    ApiClientFactory client = new ApiClientFactory(pipeline, codec, contract, extras);
    return Feign.builder()
        .contract(client.contract)
        .client(client)
        .encoder(client)
        .decoder(client)
        .retryer(Retryer.NEVER_RETRY)
        .options(new SharedOptions())
        .invocationHandlerFactory(client::handler)
        .target(new RelativeTarget<>(type, pipeline.provider()));
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    ApiMethod method = (ApiMethod) request.requestTemplate().methodMetadata().returnType();
    HttpRequest call =
        pipeline.call(method.operation(), request.url(), request.body(), method.authenticated());
    extras.headers().apply(method.operation()).forEach(call::header);
    request
        .headers()
        .forEach(
            (name, values) -> {
              for (String value : values) {
                call.header(name, value);
              }
            });
    HttpResponse response = pipeline.send(call);
    extras.onResponse().accept(response);
    return Response.builder()
        .status(response.status())
        .request(request)
        .headers(Map.of())
        .body(new FeignResponseBody(response))
        .build();
  }

  @Override
  public void encode(Object value, Type type, RequestTemplate template) {
    template.body(codec.encode(value, type), StandardCharsets.UTF_8);
    if (!template.headers().containsKey("Content-Type")) {
      template.header("Content-Type", codec.contentType(value));
    }
  }

  @Override
  public @Nullable Object decode(Response response, Type type) {
    ApiMethod method = (ApiMethod) type;
    HttpResponse answer = ((FeignResponseBody) response.body()).answer();
    Object value = method.withoutBody() ? null : read(method, answer);
    if (value == null && !method.withoutBody() && method.result() != Result.OPTIONAL) {
      throw pipeline.unexpected(
          method.operation(), answer, "the answer is empty where a value is due");
    }
    return switch (method.result()) {
      case BODY -> value;
      case OPTIONAL -> Optional.ofNullable(value);
      case RECEIVED -> new TypedResponse<>(value, answer);
    };
  }

  private @Nullable Object read(ApiMethod method, HttpResponse response) {
    try {
      return codec.decode(response, method.body());
    } catch (BodyCodec.BodyException e) {
      throw pipeline.unexpected(method.operation(), response, e.getMessage());
    }
  }

  /** A method, with what Feign does for it and what was read of it. */
  private record Bound(MethodHandler call, @Nullable ApiMethod api) {}

  /** Checks path values before Feign can drop them, and lets no exception of Feign out. */
  private InvocationHandler handler(Target<?> target, Map<Method, MethodHandler> dispatch) {
    Map<Method, Bound> methods = new HashMap<>();
    dispatch.forEach(
        (method, call) -> methods.put(method, new Bound(call, contract.method(method))));
    return (proxy, method, args) -> {
      Bound bound = methods.get(method);
      if (bound == null) {
        return ofObject(target, proxy, method, args);
      }
      ApiMethod api = bound.api();
      if (api == null) {
        return bound.call().invoke(args);
      }
      api.pathValues().forEach((index, name) -> PathSegment.check(name, args[index]));
      return api.pageParameter() < 0
          ? invoke(method, bound.call(), args)
          : paged(method, bound.call(), args, api);
    };
  }

  private @Nullable Object invoke(Method method, MethodHandler call, Object @Nullable [] args) {
    try {
      return call.invoke(args);
    } catch (FeignException e) {
      throw e.getCause() instanceof CloudException cause ? cause : undecodable(method);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw undecodable(method);
    }
  }

  private Paged<Object> paged(Method method, MethodHandler call, Object[] args, ApiMethod api) {
    PaginationStrategy pagination = api.pages();
    int parameter = api.pageParameter();
    Object requested = asked(args[parameter]);
    return Paged.withPageSizeHint(
        limit ->
            next -> {
              Object[] page = args.clone();
              page[parameter] =
                  next == null
                      ? pagination.firstPage(requested, limit)
                      : pagination.pageArgument(next);
              TypedResponse<?> received = (TypedResponse<?>) invoke(method, call, page);
              return new Page<>(
                  List.copyOf((List<?>) received.value()),
                  pagination.nextPageToken(received.response()));
            });
  }

  /** A page parameter may be a variable one, and so be left out. */
  private static @Nullable Object asked(@Nullable Object argument) {
    if (!(argument instanceof Object[] several)) {
      return argument;
    }
    if (several.length > 1) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "a list is read by one range");
    }
    return several.length == 0 ? null : several[0];
  }

  private CloudException undecodable(Method method) {
    // No cause: Feign's exceptions hold the request with its headers and body.
    return new CloudException(
        ErrorKind.UNEXPECTED_RESPONSE,
        pipeline.provider() + ": " + method.getName() + " got what it cannot use");
  }

  private static Object ofObject(
      Target<?> target, Object proxy, Method method, Object @Nullable [] args) {
    return switch (method.getName()) {
      case "equals" -> args != null && proxy == args[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> target.type().getSimpleName() + " of " + target.name();
    };
  }

  /**
   * Feign looks for the time limits of each method by the name of its thread. We use none of them.
   */
  private static final class SharedOptions extends Request.Options {
    @Override
    public Request.Options getMethodOptions(String method) {
      return this;
    }
  }

  /** Leaves the URL relative: the engine knows where the service is. */
  private record RelativeTarget<T>(Class<T> type, String name) implements Target<T> {
    @Override
    public String url() {
      return "/";
    }

    @Override
    public Request apply(RequestTemplate template) {
      return template.request();
    }
  }
}
