package org.lectern.web.assignment;

import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.article.Illustrations;

/** A quiz and the rules it is taken under. */
public record AssignedQuiz(Quiz quiz, QuizPolicy policy, Glossary glossary, Illustrations illustrations) {}
