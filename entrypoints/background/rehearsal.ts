/**
 * Parts of a made-up posting that a worker just started understands while a page is being read elsewhere: engines take many times as long over
 * code that runs for the first time, so the person's posting should not be the first. What most postings say comes first, and each part
 * is short, because a page that was read meanwhile waits for its end. The first has enough statements to be read as a whole posting, not as
 * a few sentences by themselves: much is read in postings alone.
 */
export const rehearsals: readonly string[] = [
  `Payroll Software Developer

Requirements:
- Bachelor's degree in computer science, mathematics or a related field
- At least 4 years of experience with Java, Spring Boot or Kotlin
- Knowledge of payroll tax, benefits and tools such as Quill Ledger or Fernpay
- Excellent communication skills and the ability to work independently.
- Must be fluent in English and have a valid driver's license.
Benefits
- Health insurance
- 401(k)`,
  `Responsibilities
- Design, build and test web services in Java and TypeScript.
- Work closely with accountants, support staff and product managers to turn rules into code.
- You will be responsible for monitoring, reporting and answering questions from customers.`,
  `Lindgren & Moss Payroll Inc. - Brightwater, OH
Location: Brightwater, OH (hybrid)
Employment type: Full-time
Salary: $82,000 - $96,000 per year
Posted: March 3, 2030

About us
Lindgren & Moss Payroll Inc. pays the people of two hundred small businesses on time. Founded in 2004, we are a team of thirty.
We are looking for a payroll developer to join our team in Brightwater.`,
  `Preferred qualifications
- Master's degree and 2 years, or a bachelor's degree in finance with 5-7 years of payroll experience; certification such as AWS Certified Developer is a plus.
- Strong knowledge of SQL and relational databases, and familiarity with CI/CD tools (Jenkins, GitHub Actions).
- 2+ years of related work experience in a payroll, tax or accounting office would be an advantage, but are not required.
- Experience as a bookkeeper or payroll clerk, in medical or dental billing, or an equivalent combination of training and experience
- CPP, FPC or similar certification; valid Class B or C license
- Ability to read tax tables, write reports and lift 30 pounds
- Must be authorized to work in the United States.
Physical demands
- Long hours at a desk
- Some travel; two days a week from home`,
  `Benefits
We offer health insurance, 401(k), paid time off and flexible hours. Pay depends on experience.

How to apply
Please send your resume and cover letter to us by March 31, 2030. We are an equal opportunity employer and all applicants will be considered without regard to race, religion, sex or disability.`,
]
