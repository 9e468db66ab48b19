/**
 * Parts of a made-up posting that a worker just started understands while a page is being read elsewhere: engines take many times as long over
 * code that runs for the first time, so the person's posting should not be the first. What most postings say comes first, and each part
 * is short, because a page that was read meanwhile waits for its end.
 */
export const rehearsals: readonly string[] = [
  `Payroll Software Developer

Requirements:
- Bachelor's degree in computer science, mathematics or a related field
- At least 4 years of experience with Java, Spring Boot or Kotlin
- Excellent communication skills and the ability to work independently.
- Must be fluent in English and have a valid driver's license.`,
  `Responsibilities
- Design, build and test web services in Java and TypeScript.
- Work closely with accountants, support staff and product managers to turn rules into code.
- You will be responsible for monitoring, reporting and answering questions from customers.`,
  `Location: Brightwater, OH (hybrid)
Employment type: Full-time
Salary: $82,000 - $96,000 per year

About us
Lindgren & Moss Payroll Inc. pays the people of two hundred small businesses on time. Founded in 2004, we are a team of thirty.`,
  `Preferred qualifications
- Master's degree preferred; certification such as AWS Certified Developer is a plus.
- Strong knowledge of SQL and relational databases, and familiarity with CI/CD tools (Jenkins, GitHub Actions).
- 2+ years of related work experience in an office would be an advantage, but are not required.
- Must be authorized to work in the United States.`,
  `Benefits
We offer health insurance, 401(k), paid time off and flexible hours. Pay depends on experience.

How to apply
Please send your resume and cover letter to us by March 31, 2030. We are an equal opportunity employer and all applicants will be considered without regard to race, religion, sex or disability.`,
]
