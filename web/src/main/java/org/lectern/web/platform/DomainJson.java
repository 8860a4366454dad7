package org.lectern.web.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/**
 * Domain records as the JSON that is kept in columns. A record's components are its fields; a {@link Question} and an
 * {@link Answer} carry their case in {@code type}, under the names below, which never change once data is kept.
 */
public final class DomainJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Only components: a method that happens to be called isKept is no part of the record.
            .visibility(com.fasterxml.jackson.annotation.PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .addMixIn(Question.class, QuestionCases.class)
            .addMixIn(Answer.class, AnswerCases.class)
            .build();

    /** A log has an answer in each entry, and finding out how one is read takes longer than reading it. */
    private static final Map<Class<?>, ObjectReader> READERS = new ConcurrentHashMap<>();

    private DomainJson() {}

    /** The JSON of a record. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Can't be written as JSON: " + value.getClass(), e);
        }
    }

    /**
     * The record that {@link #write} made this JSON of.
     *
     * @throws IllegalArgumentException where the JSON is of another shape or the record refuses a value
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return READERS.computeIfAbsent(type, MAPPER::readerFor).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the JSON of a " + type.getSimpleName() + ": " + json, e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SingleChoice.class, name = "single-choice"),
        @JsonSubTypes.Type(value = MultipleResponse.class, name = "multiple-response"),
        @JsonSubTypes.Type(value = TrueFalse.class, name = "true-false"),
        @JsonSubTypes.Type(value = Cloze.class, name = "cloze"),
        @JsonSubTypes.Type(value = ShortAnswer.class, name = "short-answer"),
        @JsonSubTypes.Type(value = Numeric.class, name = "numeric"),
        @JsonSubTypes.Type(value = Matching.class, name = "matching"),
        @JsonSubTypes.Type(value = Ordering.class, name = "ordering"),
        @JsonSubTypes.Type(value = EvidencePick.class, name = "evidence-pick")
    })
    private interface QuestionCases {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Blank.class, name = "blank"),
        @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
        @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Answer.Matches.class, name = "matches"),
        @JsonSubTypes.Type(value = Answer.Order.class, name = "order")
    })
    private interface AnswerCases {}
}
